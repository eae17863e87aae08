package org.heretogether.job.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Optional;
import org.heretogether.base.PictureId;
import org.heretogether.base.VenueId;
import org.heretogether.base.Wording;
import org.heretogether.job.Job;
import org.heretogether.page.PicturePicker;
import org.heretogether.page.TextButton;
import org.heretogether.page.WordingFields;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.venue.Venue;
import org.heretogether.words.Words;

/** One more job: what, a picture, and when it is done. */
class JobForm extends Div {

    private final transient Words words;
    private final transient Pictures pictures;
    private final VenueId venueId;
    private final WordingFields what;
    private final PicturePicker picture;
    private final RadioButtonGroup<Job.Part> part = new RadioButtonGroup<>();

    /** What was written. */
    record Written(Job.Part part, Wording wording, PictureId pictureId) {}

    JobForm(Words words, Venue venue, Pictures pictures, Runnable add) {
        this.words = words;
        this.pictures = pictures;
        this.venueId = venue.venueId();
        what = new WordingFields(words, venue.languages(), "organise.jobs.what", 80);
        picture = new PicturePicker(words, pictures);
        part.setItems(Job.Part.values());
        part.setValue(Job.Part.BEFORE);
        part.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        words.follow(part, () -> {
            part.setLabel(words.text("organise.jobs.when"));
            part.setItemLabelGenerator(one -> words.text("job." + one.named()));
        });
        var title = new H2();
        words.put(title, title::setText, "organise.jobs.add");
        add(title, what, picture, part, new TextButton(words, "organise.jobs.save", add));
    }

    /** What was written; none while the words are missing, which it says beside the field. */
    Optional<Written> written() {
        boolean said = !what.wording().isEmpty();
        what.problem(said ? "" : words.text("organise.jobs.what-missing"));
        if (!said) {
            what.focus();
            return Optional.empty();
        }
        var shown = picture.picture().orElse(PictureKey.of("openmoji/1F64B"));
        return Optional.of(new Written(part.getValue(), what.wording(), pictures.use(venueId, shown)));
    }

    void clear() {
        what.setWording(Wording.NONE);
        picture.setPicture(null);
    }
}
