package io.duly.query.words;

import io.duly.words.Phrasebook;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Answers in the language that {@code Accept-Language} asks for, if it is one that Duly speaks, or else in English. */
@Configuration(proxyBeanMethods = false)
class Languages {

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Locale.ENGLISH, Phrasebook.RUSSIAN));
        resolver.setDefaultLocale(Locale.ENGLISH);
        return resolver;
    }
}
