package org.heretogether.template.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Supplier;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.base.VenueId;
import org.heretogether.page.BigLink;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.template.Template;
import org.heretogether.template.Templates;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** What shall we do? A picture for each ready activity, and for each we did before. One tap makes it. */
@Route("organise/templates")
@PermitAll
class TemplatesView extends Div implements HasDynamicTitle {

    private static final PictureKey AGAIN = PictureKey.of("openmoji/1F501");

    private final transient Words words;
    private final transient Templates templates;
    private final transient Activities activities;
    private final transient Pictures pictures;
    private final transient ChangeNotes notes;
    private final VenueId venueId;

    TemplatesView(
            Words words,
            Venues venues,
            Templates templates,
            Activities activities,
            Pictures pictures,
            ChangeNotes notes) {
        this.words = words;
        this.templates = templates;
        this.activities = activities;
        this.pictures = pictures;
        this.notes = notes;
        this.venueId = venues.ours().venueId();
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        add(new H1(words.text("organise.templates.title")), new Paragraph(words.text("organise.templates.what")));
        var tiles = tiles();
        templates.all().forEach(template -> tiles.add(card(template)));
        add(tiles);
        add(new BigLink("organise/activities")
                .picture(PictureImage.openMoji("270F"))
                .line(words.text("organise.templates.own")));
        List<Activity> before = activities.all(venueId);
        if (!before.isEmpty()) {
            var again = tiles();
            before.forEach(activity -> again.add(card(activity)));
            add(new H2(words.text("organise.templates.again")), again);
        }
    }

    private Article card(Template template) {
        String name = template.name().in(words.language());
        var card = card(template.picture(), name);
        template.questions()
                .forEach(question -> card.add(new Paragraph(question.wording().in(words.language()))));
        card.add(new TextButton(
                        words, "organise.templates.begin", () -> begin(() -> templates.begin(venueId, template)))
                .about(name));
        return card;
    }

    private Article card(Activity activity) {
        String name = activity.name().in(words.language());
        PictureKey picture =
                pictures.keys(venueId, List.of(activity.pictureId())).getOrDefault(activity.pictureId(), AGAIN);
        var card = card(picture, name);
        card.add(new TextButton(
                        words, "organise.templates.repeat", () -> begin(() -> templates.repeat(venueId, activity)))
                .about(name));
        return card;
    }

    private void begin(Supplier<Activity> made) {
        Activity added = made.get();
        notes.note("activity-added", added.name().in(words.language()));
        UI.getCurrent().navigate("organise/activities/" + added.activityId());
    }

    private static Article card(PictureKey picture, String name) {
        var head = new Div(new PictureImage(picture), new H2(name));
        head.addClassName("with-picture");
        var card = new Article(head);
        card.addClassName("card");
        return card;
    }

    private static Div tiles() {
        var tiles = new Div();
        tiles.addClassName("tiles");
        return tiles;
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.templates.title");
    }
}
