package io.duly.script;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What is said in place of a blank whose value is not known.
 *
 * @param phrase the blank with the words around it that go with its value
 */
record OtherWords(String phrase, String instead) {

    /** By language; a longer phrase stands before the shorter one that it holds. */
    private static final Map<String, List<OtherWords>> KNOWN = Map.of(
            "en",
            List.of(
                    new OtherWords("within {paymentDays} days of", "within the agreed time after"),
                    new OtherWords("within {paymentDays} days", "within the agreed time"),
                    new OtherWords(" on {deliveryDate}", ""),
                    new OtherWords("invoice {invoiceNumber}", "our invoice"),
                    new OtherWords("{amount}", "the agreed amount"),
                    new OtherWords("{dueDate}", "the agreed day")),
            "ru",
            List.of(
                    new OtherWords("в течение {paymentDays} дней", "в согласованный срок"),
                    new OtherWords(" {deliveryDate},", ","),
                    new OtherWords("по счёту {invoiceNumber}", "по нашему счёту"),
                    new OtherWords("счёт {invoiceNumber}", "наш счёт"),
                    new OtherWords("сумма {amount}", "сумма по договору"),
                    new OtherWords("{amount}", "согласованная сумма"),
                    new OtherWords("срок оплаты {dueDate}", "подходит срок оплаты"),
                    new OtherWords("не позднее {dueDate}", "в согласованный срок")));

    /** The sentence with other words for the blank; the blank stays where there are none. */
    static String say(String sentence, Blank blank, Locale language) {
        var said = sentence;
        for (var words : KNOWN.getOrDefault(language.getLanguage(), List.of())) {
            if (words.phrase().contains(blank.hole())) {
                said = said.replace(words.phrase(), words.instead());
            }
        }
        return said;
    }
}
