package org.heretogether.job.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.function.Consumer;
import org.heretogether.base.VenueId;
import org.heretogether.job.Journey;
import org.heretogether.job.Journeys;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.words.Words;

/** One of us on the way home: left safely, or still here, and another way when the taxi does not come. */
class JourneyCard extends Article {

    private final transient Journey journey;
    private final H2 name;

    JourneyCard(Words words, Journeys journeys, VenueId venue, Journey journey, Consumer<String> after) {
        this.journey = journey;
        this.name = new H2(journey.who());
        name.getElement().setAttribute("tabindex", "-1");
        addClassName("card");
        var who = Map.of("name", journey.who());
        boolean here = journey.leftAt() == null;
        String how = words.text("journey." + journey.how().named()) + ".";
        var about = new Div(name, new Paragraph(how));
        if (!journey.contact().isEmpty()) {
            about.add(new Paragraph(words.text("organise.home-time.call", Map.of("who", journey.contact()))));
        }
        about.add(new Paragraph(words.text(here ? "organise.home-time.still-here" : "organise.home-time.left")));
        var heading = new Div(new PictureImage(PictureKey.of("openmoji/" + picture(journey, here))), about);
        heading.addClassName("with-picture");
        var buttons = new Div();
        buttons.addClassName("buttons");
        if (here) {
            buttons.add(new TextButton(words, "organise.home-time.left.go", () -> {
                        journeys.leftSafely(venue, journey);
                        after.accept(words.text("organise.home-time.left.said", who));
                    })
                    .about(journey.who()));
            for (Journey.How another : Journey.How.values()) {
                if (another != journey.how()) {
                    buttons.add(new TextButton(words, "organise.home-time.instead." + another.named(), () -> {
                                journeys.goes(venue, journey, another);
                                after.accept(words.text("organise.home-time.instead.said", who));
                            })
                            .about(journey.who()));
                }
            }
        } else {
            buttons.add(new TextButton(words, "organise.home-time.here.go", () -> {
                        journeys.isStillHere(venue, journey);
                        after.accept(words.text("organise.home-time.here.said", who));
                    })
                    .about(journey.who()));
        }
        add(heading, buttons);
    }

    boolean isAbout(Journey other) {
        return journey.journeyId().equals(other.journeyId());
    }

    void focusName() {
        name.getElement().executeJs("this.focus()");
    }

    private static String picture(Journey journey, boolean here) {
        if (!here) {
            return "2714";
        }
        return switch (journey.how()) {
            case TAXI -> "1F695";
            case LIFT -> "1F697";
            case BUS -> "1F68C";
            case WALK -> "1F6B6";
        };
    }
}
