package io.duly.demo.history;

import static io.duly.demo.history.PaymentHabit.CHRONICALLY_LATE;
import static io.duly.demo.history.PaymentHabit.FORGETFUL;
import static io.duly.demo.history.PaymentHabit.NON_PAYER;
import static io.duly.demo.history.PaymentHabit.OVER_PAYER;
import static io.duly.demo.history.PaymentHabit.PART_PAYER;
import static io.duly.demo.history.PaymentHabit.PUNCTUAL;
import static io.duly.demo.history.PaymentHabit.STOPPED_PAYING;
import static io.duly.demo.history.PaymentHabit.WORSENING;

import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** The customers of a made-up maker of pumps. None of these companies exists. */
final class DemoCustomers {

    private static final List<DemoCustomer> ALL = List.copyOf(new DemoCustomers().all);

    private final List<DemoCustomer> all = new ArrayList<>();

    private DemoCustomers() {
        add("ООО «Северный Створ»", PUNCTUAL, 30, "RUB 640000", 9);
        add("АО «Камарский насосный завод»", PUNCTUAL, 45, "RUB 1850000", 7);
        add("ООО «Вельга-Водоканал»", FORGETFUL, 30, "RUB 420000", 8);
        add("ООО «Теплоконтур Плюс»", PUNCTUAL, 14, "RUB 145000", 10);
        add("ООО «Стройгрань-Юг»", CHRONICALLY_LATE, 30, "RUB 780000", 8);
        add("Nordhavn Maskin AS", PUNCTUAL, 30, "EUR 18500", 8);
        add("АО «Зареченский комбинат»", PUNCTUAL, 60, "RUB 2400000", 9);
        add("ООО «Агролиния Приволье»", PART_PAYER, 30, "RUB 510000", 6);
        add("ИП Кострецов А. В.", PUNCTUAL, 14, "RUB 62000", 8);
        add("Halbrook & Finch Ltd", PUNCTUAL, 45, "USD 24000", 7);
        add("ООО «Мостовой отряд 417»", FORGETFUL, 45, "RUB 1250000", 6);
        add("ООО «Лесопром Вычура»", PUNCTUAL, 30, "RUB 390000", 8);
        add("ООО «Гидросфера-Сервис»", OVER_PAYER, 30, "RUB 275000", 7);
        add("АО «Тургайские тепловые сети»", WORSENING, 45, "RUB 960000", 8);
        add("Keltermann Fördertechnik GmbH", PUNCTUAL, 30, "EUR 32000", 7);
        add("ООО «Молочная долина Юрги»", PUNCTUAL, 14, "RUB 118000", 10);
        add("ООО «Кирпичный двор»", FORGETFUL, 30, "RUB 230000", 6);
        add("ООО «Полярис-Монтаж»", NON_PAYER, 30, "RUB 870000", 4);
        add("АО «Заозёрный картон»", PUNCTUAL, 60, "RUB 3100000", 7);
        add("Redwater Ferry Tools Inc.", STOPPED_PAYING, 30, "USD 15500", 5);
        add("ООО «Чистый исток»", PUNCTUAL, 30, "RUB 185000", 8);
        add("ООО «Автобаза Перегон»", PUNCTUAL, 14, "RUB 96000", 7);
        add("ООО «Сибтрубкомплект»", CHRONICALLY_LATE, 45, "RUB 1400000", 5);
        add("ИП Дружинина Л. С.", FORGETFUL, 14, "RUB 54000", 6);
        add("Lavoisy et Fils SARL", STOPPED_PAYING, 45, "EUR 12500", 7);
        add("ООО «Рыбокомбинат Залив»", PUNCTUAL, 30, "RUB 345000", 8);
        add("АО «Кулундейский элеватор»", PUNCTUAL, 30, "RUB 720000", 7);
        add("ООО «Дорпроект-9»", PART_PAYER, 45, "RUB 1100000", 5);
        add("ООО «Фабрика Ладва-Текс»", PUNCTUAL, 30, "RUB 260000", 8);
        add("ООО «Карьер Белый Ключ»", PUNCTUAL, 45, "RUB 1650000", 6);
        add("Ostermoor Chemie AG", OVER_PAYER, 30, "EUR 41000", 5);
        add("ООО «Городской свет»", FORGETFUL, 30, "RUB 310000", 6);
        add("ООО «Тепличный мир»", PUNCTUAL, 14, "RUB 132000", 8);
        add("АО «Нижнетальский порт»", PUNCTUAL, 60, "RUB 2050000", 6);
        add("ООО «Вектор-Инжиниринг»", PUNCTUAL, 30, "RUB 580000", 7);
        add("ООО «Буровик-Сервис»", CHRONICALLY_LATE, 30, "RUB 690000", 5);
        add("Blue Heron Irrigation LLC", PUNCTUAL, 30, "USD 9800", 6);
        add("ООО «Пивоварня Три Моста»", PUNCTUAL, 14, "RUB 88000", 7);
        add("ООО «Комбинат Рассвет»", STOPPED_PAYING, 45, "RUB 470000", 8);
        add("ООО «Угольная гавань»", PUNCTUAL, 45, "RUB 1320000", 6);
        add("АО «Спецмаш Тагур»", PUNCTUAL, 60, "RUB 2700000", 6);
        add("ООО «Санаторий Кедровый»", PART_PAYER, 30, "RUB 175000", 5);
        add("Van der Lind Pompen BV", CHRONICALLY_LATE, 30, "EUR 16000", 5);
        add("ООО «Кровля и Фасад»", PUNCTUAL, 30, "RUB 215000", 7);
        add("ООО «Энергоузел-2»", PUNCTUAL, 45, "RUB 840000", 7);
        add("ИП Мансуров Р. Ф.", PUNCTUAL, 14, "RUB 47000", 7);
        add("ООО «Горнолыжный склон Таёжный»", WORSENING, 30, "RUB 365000", 6);
        add("ООО «Хлебозавод Колос-4»", PUNCTUAL, 14, "RUB 104000", 8);
        add("Castlemoor Dyeworks Ltd", CHRONICALLY_LATE, 45, "USD 19000", 5);
        add("ООО «Металлобаза Восток»", PUNCTUAL, 30, "RUB 910000", 7);
        add("АО «Соляной Брод»", PUNCTUAL, 60, "RUB 1980000", 6);
        add("ООО «ЖК Речной квартал»", CHRONICALLY_LATE, 30, "RUB 440000", 5);
        add("ООО «Торговый дом Ильма»", NON_PAYER, 45, "RUB 520000", 4);
        add("Bergström Träteknik AB", PUNCTUAL, 30, "EUR 22000", 6);
        add("ООО «Аквапарк Лагуна-Юг»", PART_PAYER, 30, "RUB 290000", 5);
        add("ООО «Птицефабрика Степная»", PUNCTUAL, 30, "RUB 330000", 7);
        add("ООО «Проммонтаж-Север»", FORGETFUL, 30, "RUB 610000", 5);
        add("Alder Creek Mining Co.", PUNCTUAL, 45, "USD 37000", 6);
        add("ООО «Химреагент Дальний»", OVER_PAYER, 45, "RUB 760000", 5);
        add("ООО «Завод Гранит-М»", PUNCTUAL, 30, "RUB 1050000", 7);
    }

    static List<DemoCustomer> all() {
        return ALL;
    }

    private void add(String name, PaymentHabit habit, int netDays, String usualValue, int deals) {
        var place = all.size();
        all.add(new DemoCustomer(
                "C-%03d".formatted(place + 1),
                name,
                habit,
                netDays,
                Money.parse(usualValue),
                deals,
                DemoStaff.SALESPEOPLE.get(place % DemoStaff.SALESPEOPLE.size()),
                DemoStaff.COLLECTORS.get(place % DemoStaff.COLLECTORS.size())));
    }
}
