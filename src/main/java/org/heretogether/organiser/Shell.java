package org.heretogether.organiser;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.lumo.Lumo;

/** What every Flow page has: Lumo, the look of look/, our own rules, and push. */
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("look/look.css")
@StyleSheet("organise.css")
@StyleSheet("organise-page.css")
@StyleSheet("organise-forms.css")
@StyleSheet("organise-things.css")
@StyleSheet("organise-pages.css")
@Push(transport = Transport.WEBSOCKET_XHR)
public class Shell implements AppShellConfigurator {

    // The organisers' pages follow the device's own choice of light or dark; the big screen has its own theme.
    private static final String THEME = """
            if (location.pathname.startsWith('/organise')) {
              const dark = matchMedia('(prefers-color-scheme: dark)');
              const follow = () => { document.documentElement.dataset.theme = dark.matches ? 'dark' : 'cream'; };
              follow();
              dark.addEventListener('change', follow);
            }""";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "/pictures/openmoji/1F91D.svg", "any");
        settings.addInlineWithContents(THEME, Inline.Wrapping.JAVASCRIPT);
        settings.setPageTitle("Here Together");
        // No icon, said so: else every browser asks for one that is not there.
        settings.addLink("icon", "data:,");
    }
}
