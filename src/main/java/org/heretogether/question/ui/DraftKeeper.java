package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.IntSupplier;
import org.heretogether.base.VenueId;
import org.heretogether.organiser.Drafts;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is typed into a question's form as it is typed, and puts it back when the page is opened again. */
class DraftKeeper extends Div {

    private final transient Words words;
    private final transient Drafts drafts;
    private final transient JsonMapper json;
    private final VenueId venueId;
    private final String who;
    private final QuestionForm form;
    private final transient IntSupplier version;
    private String place = "";
    private String written = "";

    /** @param version of the question that is on the page now */
    DraftKeeper(
            Words words,
            Drafts drafts,
            JsonMapper json,
            VenueId venueId,
            ChangeNotes notes,
            QuestionForm form,
            IntSupplier version) {
        this.words = words;
        this.drafts = drafts;
        this.json = json;
        this.venueId = venueId;
        this.who = notes.who();
        this.form = form;
        this.version = version;
    }

    /**
     * From now on keeps what is typed under this name; what was kept there comes back, with a way out.
     *
     * @param savedSince is run when somebody has saved the question after that was typed
     */
    void begin(String name, Runnable leave, Runnable savedSince) {
        place = name;
        written = body();
        drafts.find(venueId, who, place).ifPresent(kept -> {
            try {
                var draft = json.readValue(kept, QuestionDraft.class);
                form.set(draft);
                offerWayOut(leave);
                if (draft.version() != version.getAsInt()) {
                    savedSince.run();
                }
            } catch (JacksonException ofAnOlderProgram) {
                drafts.forget(venueId, who, place);
            }
        });
        written = body();
        form.onChange(this::keep);
    }

    /** What was new has a name from now on: what is typed next is no part of the next new one. */
    void goOnAs(String name) {
        place = name;
    }

    /** It was saved. */
    void forget() {
        drafts.forget(venueId, who, place);
        written = body();
        removeAll();
    }

    private void keep() {
        String now = body();
        if (!now.equals(written)) {
            written = now;
            drafts.keep(venueId, who, place, now);
        }
    }

    private void offerWayOut(Runnable leave) {
        addClassName("card");
        add(new Paragraph(words.text("organise.draft.back")), new TextButton(words, "organise.draft.leave", () -> {
            forget();
            leave.run();
        }));
    }

    private String body() {
        return json.writeValueAsString(form.draft(version.getAsInt()));
    }
}
