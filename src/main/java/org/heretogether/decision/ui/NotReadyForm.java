package org.heretogether.decision.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.UUID;
import org.heretogether.base.RoundId;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Round;
import org.heretogether.gathering.Rounds;
import org.heretogether.page.DayField;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** We are not ready to decide: the day on which we come back to it. */
class NotReadyForm extends Article {

    private final transient Words words;
    private final transient Rounds rounds;
    private final VenueId venueId;
    private final DayField day;
    private final Message message = new Message();
    private RoundId roundId = new RoundId(new UUID(0, 0));

    NotReadyForm(Words words, Rounds rounds, VenueId venueId) {
        this.words = words;
        this.rounds = rounds;
        this.venueId = venueId;
        this.day = new DayField(words, "organise.not-ready.day", "again-on");
        addClassName("card");
        var title = new H2();
        var what = new Paragraph();
        words.put(title, title::setText, "organise.not-ready.title");
        words.put(what, what::setText, "organise.not-ready.what");
        add(title, what, day, message, new TextButton(words, "organise.not-ready.save", this::save));
    }

    void show(RoundId id) {
        roundId = id;
        rounds.find(venueId, id).map(Round::againOn).ifPresent(day::setDay);
    }

    private void save() {
        rounds.comeBack(venueId, roundId, day.day().orElse(null));
        message.say(day.day()
                .map(on -> words.text("projector.not-ready.again", Map.of("day", words.date(on))))
                .orElseGet(() -> words.text("organise.not-ready.no-day")));
    }
}
