package org.heretogether.clip.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heretogether.activity.Activities;
import org.heretogether.clip.Clips;
import org.heretogether.clip.Recordings;
import org.heretogether.language.ActivityTexts;
import org.heretogether.page.Message;
import org.heretogether.question.Questions;
import org.heretogether.venue.Venue;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** Every text people meet at our tablets, in one language at a time: who speaks it, and a way to speak it ourselves. */
@Route("organise/sounds")
@Menu(title = "organise.sounds.title", order = 4.5, icon = "1F3A4")
@PermitAll
class SoundsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Words words;
    private final transient Activities activities;
    private final transient Questions questions;
    private final transient Clips clips;
    private final transient Recordings recordings;
    private final transient Venue venue;
    private final transient List<TextSet> sets = new ArrayList<>();
    private final Message message = new Message();
    private final RadioButtonGroup<String> language = new RadioButtonGroup<>();
    private final RadioButtonGroup<TextSet> which = new RadioButtonGroup<>();
    private final Paragraph spoken = new Paragraph();
    private final Div list = new Div();

    SoundsView(
            Words words,
            Venues venues,
            Activities activities,
            Questions questions,
            Clips clips,
            Recordings recordings) {
        this.words = words;
        this.activities = activities;
        this.questions = questions;
        this.clips = clips;
        this.recordings = recordings;
        this.venue = venues.ours();
        var title = new H1();
        var what = new Paragraph();
        words.put(title, title::setText, "organise.sounds.title");
        words.put(what, what::setText, "organise.sounds.what");
        words.put(language, language::setLabel, "organise.sounds.language");
        words.put(which, which::setLabel, "organise.sounds.which");
        language.setItems(venue.languages());
        language.setItemLabelGenerator(words::ownName);
        language.setValue(venue.languages().getFirst());
        language.addValueChangeListener(chosen -> show());
        which.setItemLabelGenerator(TextSet::name);
        which.addValueChangeListener(chosen -> show());
        spoken.getElement().setAttribute("role", "status");
        add(title, what, language, which, message, spoken, list);
        words.follow(this, this::offer);
    }

    /** What can be chosen, named in the language of the page. The first activity is there from the start. */
    private void offer() {
        sets.clear();
        activities
                .all(venue.venueId())
                .forEach(activity -> sets.add(new TextSet(
                        activity.name().in(words.language()),
                        ActivityTexts.of(activity, questions.ofActivity(venue.venueId(), activity.activityId()))
                                .texts())));
        sets.add(TextSet.ofTheTablet(words));
        which.setItems(List.copyOf(sets));
        which.setValue(sets.getFirst());
    }

    /** Whoever comes from a list of what is missing sees the texts of that activity in that language. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters();
        asked.getSingleParameter("language").filter(venue.languages()::contains).ifPresent(language::setValue);
        var all = activities.all(venue.venueId());
        for (int i = 0; i < all.size(); i++) {
            String id = all.get(i).activityId().toString();
            if (asked.getSingleParameter("activity").filter(id::equals).isPresent()) {
                which.setValue(sets.get(i));
            }
        }
    }

    private void show() {
        list.removeAll();
        TextSet chosen = which.getValue();
        if (chosen == null) {
            return;
        }
        List<String> texts = chosen.in(language.getValue());
        var spokenByUs = recordings.addresses(venue.venueId(), language.getValue(), texts);
        texts.forEach(text -> list.add(card(text, Optional.ofNullable(spokenByUs.get(text)))));
        count();
    }

    private SoundCard card(String text, Optional<String> address) {
        var said = new SoundCard.Said(text, language.getValue(), clips.hasVoice(language.getValue()));
        return new SoundCard(words, recordings, venue.venueId(), said, address, this::tell);
    }

    private void tell(boolean kept, String key) {
        if (kept) {
            message.say(words.text(key));
        } else {
            message.warn(words.text(key));
        }
        count();
    }

    private void count() {
        List<String> all = which.getValue().in(language.getValue());
        int ours =
                recordings.addresses(venue.venueId(), language.getValue(), all).size();
        spoken.setText(words.text("organise.sounds.spoken", Map.of("n", ours, "of", all.size())));
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.sounds.title");
    }
}
