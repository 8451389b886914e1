package io.duly.demo.history;

/** What somebody wrote: about a foreign customer in English, about any other in Russian. */
record Phrase(String russian, String english) {

    String about(DemoCustomer customer) {
        return customer.isAbroad() ? english : russian;
    }
}
