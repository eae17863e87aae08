package org.heretogether.organiser;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** Around every organiser page: where one can go, the language, signing out, and whether this is a rehearsal. */
@Layout("/organise")
@PermitAll
class OrganiserFrame extends Div implements RouterLayout, AfterNavigationObserver {

    private final transient Venues venues;
    private final Map<String, Anchor> links = new LinkedHashMap<>();
    private final Span place = new Span();
    private final RehearsalNote rehearsal;
    private final Main main = new Main();

    OrganiserFrame(Words words, Venues venues, AuthenticationContext authentication) {
        this.venues = venues;
        this.rehearsal = new RehearsalNote(words);
        addClassName("organise");
        place.addClassName("place");
        main.addClassName("page");
        var nav = new Nav();
        words.put(nav, name -> nav.getElement().setAttribute("aria-label", name), "organise.frame.pages");
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry ->
                        entry.path().startsWith("/organise") || entry.path().startsWith("organise"))
                .forEach(entry -> nav.add(link(words, entry)));
        var signOut = new TextButton(words, "organise.frame.sign-out", authentication::logout);
        add(new Header(place, nav, new LanguageSwitch(words), signOut), rehearsal, main);
    }

    private Anchor link(Words words, MenuEntry entry) {
        String path = entry.path().replaceFirst("^/", "");
        var link = new Anchor(path);
        link.setRouterIgnore(false);
        words.put(link, link::setText, entry.title());
        links.put(path, link);
        return link;
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        main.getElement().removeAllChildren();
    }

    // A new page is announced by moving to its heading: Flow itself says nothing when the route changes.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var venue = venues.ours();
        place.setText(venue.name());
        rehearsal.setVisible(venue.rehearsal());
        String here = event.getLocation().getPath();
        links.forEach((path, link) -> {
            boolean current = here.equals(path) || (!path.equals("organise") && here.startsWith(path + "/"));
            if (current) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        main.getElement().executeJs("const h = this.querySelector('h1'); if (h) { h.tabIndex = -1; h.focus(); }");
    }
}
