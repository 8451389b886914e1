package io.duly.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.duly.command.calendar.CreditorTime;
import io.duly.command.calendar.WorkingCalendars;
import io.duly.command.refusal.CommandRejected;
import io.duly.command.refusal.Fact;
import io.duly.command.refusal.FactRefusal;
import io.duly.events.shared.CalendarId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.junit.jupiter.api.Test;

class OnlyWhatHappenedTest {

    /** Half past eleven in the evening of the twentieth in Moscow, where the twentieth still is today. */
    private static final Instant NOW = Instant.parse("2026-03-20T20:30:00Z");

    /** People announce that they leave or come back, may be asked again, set deadlines, and put work off. */
    private static final Set<String> AHEAD =
            Set.of("RecordDeparture", "RecordReturn", "AnswerContactRefusal", "ChangeDispute", "ResubmitWork");

    private static final Set<Class<?>> DATES = Set.of(LocalDate.class, Instant.class);

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

    private record Told(LocalDate receivedOn) implements Fact {

        @Override
        public Map<String, LocalDate> happenedOn() {
            return Map.of("receivedOn", receivedOn);
        }
    }

    @Test
    void what_happened_today_is_taken() throws Exception {
        assertThat(tell(LocalDate.of(2026, 3, 20))).isEqualTo("handled");
    }

    @Test
    void what_is_to_happen_tomorrow_is_refused_with_the_field_named() {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> tell(LocalDate.of(2026, 3, 21)))
                .returns(FactRefusal.NOT_YET_HAPPENED, CommandRejected::reason)
                .returns("receivedOn", CommandRejected::field)
                .withMessageContaining("2026-03-20");
    }

    /** These are about several deals, so Axon is not told which. */
    private static final Set<String> ABOUT_SEVERAL = Set.of("MoveMoney", "GivePromise");

    /** A new command with a business date or a moment is held to the rule, or this fails. */
    @Test
    void every_command_with_a_business_date_is_a_fact() {
        var dated = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.duly.command").stream()
                        .filter(OnlyWhatHappenedTest::isCommand)
                        .map(JavaClass::reflect)
                        .filter(command -> Stream.of(command.getRecordComponents())
                                .anyMatch(component -> DATES.contains(component.getType())))
                        .toList();

        assertThat(dated)
                .hasSizeGreaterThan(14)
                .allSatisfy(command -> assertThat(Fact.class).isAssignableFrom(command));
    }

    private static boolean isCommand(JavaClass type) {
        return type.isRecord()
                && !AHEAD.contains(type.getSimpleName())
                && (type.getFields().stream().anyMatch(field -> field.isAnnotatedWith(TargetAggregateIdentifier.class))
                        || ABOUT_SEVERAL.contains(type.getSimpleName()));
    }

    private static Object tell(LocalDate day) throws Exception {
        var creditor = new CreditorTime(
                Clock.fixed(NOW, MOSCOW),
                MOSCOW,
                LocalTime.of(9, 0),
                WorkingCalendars.named(CalendarId.of("every-day")));
        var work = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage(new Told(day)));
        try {
            return new OnlyWhatHappened(creditor).handle(work, () -> "handled");
        } finally {
            work.rollback();
        }
    }
}
