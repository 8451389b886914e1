package io.duly.command.intake.csv;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.duly.command.refusal.InvalidCommand;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A mapping as its author wrote it, before it is checked. */
record MappingText(
        @Nullable String delimiter,
        @Nullable String charset,
        @Nullable String dateFormat,
        @Nullable String currency,
        @Nullable String decimalSeparator,
        @Nullable String ladder,
        @JsonProperty("columns") @Nullable InvoiceColumns columns,
        @JsonProperty("payments") @Nullable PaymentColumns payments) {

    private static final int LONGEST = 64 * 1024;
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static MappingText read(byte[] yaml) {
        if (yaml.length > LONGEST) {
            throw new InvalidCommand("mapping", "is longer than " + LONGEST + " bytes");
        }
        try {
            var text = YAML.readValue(yaml, MappingText.class);
            if (text == null) {
                throw new InvalidCommand("mapping", "is empty");
            }
            return text;
        } catch (UnrecognizedPropertyException unknown) {
            throw new InvalidCommand(path(unknown), "is not known");
        } catch (JacksonException malformed) {
            throw new InvalidCommand(path(malformed), "is not the YAML of a mapping");
        }
    }

    CsvMapping meaning() {
        var wanted = columns == null ? new InvoiceColumns(null, null, null, null, null, null, null, null) : columns;
        if (wanted.customerId() == null && wanted.customerName() == null) {
            throw new InvalidCommand("mapping.columns.customer-id", "is missing, and so is customer-name");
        }
        needed("columns.invoice-number", wanted.invoiceNumber());
        needed("columns.invoice-date", wanted.invoiceDate());
        needed("columns.due-date", wanted.dueDate());
        needed("columns.amount", wanted.amount());
        if (currency == null) {
            needed("columns.currency", wanted.currency());
        }
        if (payments != null) {
            needed("payments.invoice-number", payments.invoiceNumber());
            needed("payments.payment-id", payments.paymentId());
            needed("payments.paid-on", payments.paidOn());
            needed("payments.amount", payments.amount());
        }
        return new CsvMapping(
                CsvMapping.delimiter(delimiter),
                CsvMapping.charset(charset),
                CsvMapping.dates(dateFormat),
                CsvMapping.currency(currency),
                DecimalSeparator.of(decimalSeparator),
                CsvMapping.ladder(ladder),
                wanted,
                payments);
    }

    private static void needed(String field, @Nullable String column) {
        if (column == null || column.isBlank()) {
            throw new InvalidCommand("mapping." + field, "is missing");
        }
    }

    private static String path(JacksonException fault) {
        var path = new StringBuilder("mapping");
        fault.getPath().stream()
                .filter(step -> step.getPropertyName() != null)
                .forEach(step -> path.append('.').append(step.getPropertyName()));
        return path.toString();
    }
}
