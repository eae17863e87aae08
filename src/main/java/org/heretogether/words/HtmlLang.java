package org.heretogether.words;

import com.vaadin.flow.internal.LocaleUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says in {@code <html lang>} which language the page is really in; by itself Vaadin always says the default one (WCAG 3.1.1). */
@Component
class HtmlLang implements VaadinServiceInitListener {

    private final transient Words words;

    HtmlLang(Words words) {
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> LocaleUtil.getExactLocaleMatch(
                        page.getVaadinRequest(), words.getProvidedLocales())
                .or(() -> LocaleUtil.getLocaleMatchByLanguage(page.getVaadinRequest(), words.getProvidedLocales()))
                .ifPresent(locale -> page.getDocument().getElementsByTag("html").attr("lang", locale.toLanguageTag())));
        event.getSource().addUIInitListener(init -> {
            Signal<Locale> locale = init.getUI().localeSignal();
            Signal.effect(
                    init.getUI(),
                    () -> init.getUI()
                            .getPage()
                            .executeJs(
                                    "document.documentElement.lang = $0",
                                    locale.get().toLanguageTag()));
        });
    }
}
