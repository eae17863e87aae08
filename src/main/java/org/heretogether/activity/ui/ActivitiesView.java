package org.heretogether.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heretogether.activity.Activities;
import org.heretogether.activity.Activity;
import org.heretogether.base.VenueId;
import org.heretogether.page.BigLink;
import org.heretogether.page.Message;
import org.heretogether.page.OtherLanguages;
import org.heretogether.page.PictureImage;
import org.heretogether.page.PicturePicker;
import org.heretogether.page.TextButton;
import org.heretogether.page.WordingFields;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** What we are doing, and adding something. */
@Route("organise/activities")
@Menu(title = "organise.activities.title", order = 2, icon = "1F3B6")
@PermitAll
class ActivitiesView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Activities activities;
    private final transient Pictures pictures;
    private final VenueId venueId;
    private final WordingFields name;
    private final PicturePicker picture;
    private final Message message = new Message();
    private final Div list = new Div();

    ActivitiesView(Words words, Venues venues, Activities activities, Pictures pictures) {
        this.words = words;
        this.activities = activities;
        this.pictures = pictures;
        this.venueId = venues.ours().venueId();
        this.name = new WordingFields(words, venues.ours().languages(), "organise.activity.name", 80);
        this.picture = new PicturePicker(words, pictures);
        var title = new H1();
        var add = new H2();
        words.put(title, title::setText, "organise.activities.title");
        words.put(add, add::setText, "organise.activities.add");
        add(title, list, add, new OtherLanguages(words, venues.ours().languages()), name, picture, message);
        add(new TextButton(words, "organise.activities.save", this::add).filled());
        words.follow(this, this::show);
    }

    private void show() {
        list.removeAll();
        var all = activities.all(venueId);
        if (all.isEmpty()) {
            list.add(new Paragraph(words.text("organise.activities.none")));
        }
        var keys = pictures.keys(venueId, all.stream().map(Activity::pictureId).toList());
        all.forEach(activity -> {
            var link = new BigLink("organise/activities/" + activity.activityId());
            var key = keys.get(activity.pictureId());
            if (key != null) {
                link.picture(new PictureImage(key));
            }
            var card = activity.changeCard();
            boolean missing = card == null || !card.isComplete();
            list.add(link.line(activity.name().in(words.language()))
                    .line(words.text(missing ? "organise.activities.card-missing" : "organise.activities.card-there")));
        });
    }

    private void add() {
        boolean named = !name.wording().isEmpty();
        name.problem(named ? "" : words.text("organise.activity.name-missing"));
        if (!named) {
            name.focus();
        } else if (picture.picture().isEmpty()) {
            message.warn(words.text("organise.picture.missing"));
            picture.focus();
        } else {
            var pictureId = pictures.use(venueId, picture.picture().get());
            var added = activities.add(venueId, name.wording(), pictureId);
            UI.getCurrent().navigate("organise/activities/" + added.activityId());
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.activities.title");
    }
}
