package io.duly.demo.history;

import io.duly.events.contact.PersonRole;
import java.util.List;
import java.util.random.RandomGenerator;

/** The names and positions of made-up people. */
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

    static String person(boolean abroad, RandomGenerator random) {
        return abroad
                ? RandomChoice.oneOf(FOREIGN_GIVEN, random) + " " + RandomChoice.oneOf(FOREIGN_FAMILY, random)
                : RandomChoice.oneOf(RUSSIAN_GIVEN, random) + " " + RandomChoice.oneOf(RUSSIAN_FAMILY, random);
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
