package org.heretogether.organiser;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.heretogether.page.SpokenTexts;
import org.heretogether.page.TextButton;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;
import org.jspecify.annotations.Nullable;

/** Around every organiser page: where one can go, listening and help, the language, signing out, whether this is a rehearsal. */
@Layout("/organise")
@PermitAll
class OrganiserFrame extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String NO_PICTURE = "1F9ED";
    // In a page that was just loaded nothing takes the focus before it is drawn.
    private static final String TO_THE_HEADING = """
            const heading = this.querySelector('h1');
            if (!heading) return;
            heading.tabIndex = -1;
            const go = (tries) => {
              heading.focus();
              if (document.activeElement === document.body && tries > 0) setTimeout(go, 50, tries - 1);
            };
            go(20);""";

    private final transient Venues venues;
    private final PageLinks links;
    private final PageHelps helps;
    private final Span place = new Span();
    private final RehearsalNote rehearsal;
    private final NextStepNote nextStep;
    private final Main main = new Main();

    OrganiserFrame(
            Words words, Venues venues, FirstSteps steps, SpokenTexts spoken, AuthenticationContext authentication) {
        this.venues = venues;
        this.rehearsal = new RehearsalNote(words);
        this.nextStep = new NextStepNote(words, venues, steps);
        this.links = new PageLinks(words);
        this.helps = new PageHelps(words, spoken);
        addClassName("organise");
        place.addClassName("place");
        main.addClassName("page");
        main.add(helps.card(), nextStep);
        var signOut = new TextButton(words, "organise.frame.sign-out", authentication::logout);
        var ours = new Div(place, new LanguageSwitch(words), signOut);
        ours.addClassName("ours");
        add(new Header(links, helps, ours), rehearsal, main);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement content) {
        if (content != null) {
            content.getElement().removeFromParent();
        }
    }

    // A new page is announced by moving to its heading: Flow itself says nothing when the route changes.
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var venue = venues.ours();
        place.setText(venue.name());
        rehearsal.setVisible(venue.rehearsal());
        String here = event.getLocation().getPath();
        links.at(here);
        nextStep.at(here);
        helps.about(here, links.pictureAt(here).orElse(NO_PICTURE));
        main.getElement().executeJs(TO_THE_HEADING);
    }
}
