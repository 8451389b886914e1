package io.duly.demo.history;

import io.duly.events.contact.PersonRole;
import java.util.List;
import java.util.random.RandomGenerator;

/** What the fictional people are called; nobody real is meant. */
final class DemoNames {

    private static final List<String> RUSSIAN_GIVEN =
            List.of("Марина", "Светлана", "Елена", "Ольга", "Татьяна", "Ирина", "Наталья", "Галина", "Вера", "Юлия");
    private static final List<String> RUSSIAN_FAMILY = List.of(
            "Лаврова", "Сомова", "Ежова", "Калинина", "Руденко", "Шубина", "Зорина", "Гордеева", "Птицына", "Уварова");
    private static final List<String> FOREIGN_GIVEN =
            List.of("Ingrid", "Martin", "Claire", "Tobias", "Hannah", "Oliver", "Marta", "Lucas", "Eva", "Simon");
    private static final List<String> FOREIGN_FAMILY =
            List.of("Aldridge", "Brandt", "Corbin", "Dahl", "Engel", "Farrow", "Grant", "Holm", "Ives", "Jansen");

    private DemoNames() {}

    static String person(boolean abroad, RandomGenerator dice) {
        return abroad
                ? Odds.oneOf(FOREIGN_GIVEN, dice) + " " + Odds.oneOf(FOREIGN_FAMILY, dice)
                : Odds.oneOf(RUSSIAN_GIVEN, dice) + " " + Odds.oneOf(RUSSIAN_FAMILY, dice);
    }

    static String position(boolean abroad, PersonRole role) {
        return switch (role) {
            case DECISION_MAKER -> abroad ? "Managing director" : "Директор";
            case ACCOUNTS_PAYABLE -> abroad ? "Accounts payable" : "Главный бухгалтер";
            case USER -> abroad ? "Works engineer" : "Главный инженер";
            case SECRETARY -> abroad ? "Office manager" : "Секретарь";
            case OTHER -> abroad ? "Colleague" : "Сотрудник";
        };
    }
}
