package org.heretogether.question.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.heretogether.base.QuestionId;
import org.heretogether.base.VenueId;
import org.heretogether.page.Message;
import org.heretogether.page.TextButton;
import org.heretogether.sign.Kept;
import org.heretogether.sign.SignClip;
import org.heretogether.sign.SignClips;
import org.heretogether.words.Words;

/** Films in sign language for a question that is saved: one for its words, one for its choices. Each is kept at once. */
class SignForm extends Div {

    private static final int LONGEST_NAME = 60;

    private final transient Words words;
    private final transient SignClips signs;
    private final VenueId venueId;
    private final QuestionId questionId;
    private final Message message = new Message();
    private final Div rows = new Div();

    SignForm(Words words, SignClips signs, VenueId venueId, QuestionId questionId) {
        this.words = words;
        this.signs = signs;
        this.venueId = venueId;
        this.questionId = questionId;
        addClassNames("card", "sign-form");
        var title = new H2();
        var what = new Paragraph();
        words.put(title, title::setText, "organise.sign.title");
        words.put(what, what::setText, "organise.sign.what");
        add(title, what, rows, message);
        words.follow(this, this::show);
    }

    private void show() {
        rows.removeAll();
        List<SignClip> there = signs.find(venueId, List.of(questionId)).getOrDefault(questionId, List.of());
        for (SignClip.Part part : SignClip.Part.values()) {
            rows.add(row(part, there));
        }
    }

    private Div row(SignClip.Part part, List<SignClip> there) {
        var name = new H2(words.text("organise.sign." + part.named()));
        var row = new Div(name);
        row.addClassName("sign-row");
        there.stream().filter(clip -> clip.part() == part).findFirst().ifPresent(clip -> {
            row.add(new Paragraph(words.text("organise.sign.there", Map.of("language", clip.signLanguage()))));
            row.add(new TextButton(words, "organise.sign.take-away", () -> takeAway(part)).about(name.getText()));
        });
        var language = new TextField(words.text("organise.sign.language"));
        language.setMaxLength(LONGEST_NAME);
        language.setValue("BSL");
        row.add(language, upload(part, language, name.getText()));
        return row;
    }

    private Upload upload(SignClip.Part part, TextField language, String about) {
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> {
            keep(part, language.getValue(), file.toPath());
            file.delete();
        }));
        upload.setAcceptedMimeTypes("video/mp4", "video/webm");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(SignClips.LARGEST);
        upload.setDropAllowed(false);
        upload.setUploadButton(new TextButton(words, "organise.sign.choose", () -> {}).about(about));
        upload.addFileRejectedListener(refused -> message.warn(words.text("organise.sign.not-taken")));
        return upload;
    }

    private void keep(SignClip.Part part, String language, Path file) {
        String named = language.isBlank() ? "BSL" : language.strip();
        switch (signs.keep(venueId, questionId, part, named, file)) {
            case Kept.Yes yes -> message.say(words.text("organise.sign.kept"));
            case Kept.NotAFilm not -> message.warn(words.text("organise.sign.not-taken"));
            case Kept.TooLarge tooLarge -> message.warn(words.text("organise.sign.not-taken"));
        }
        show();
    }

    private void takeAway(SignClip.Part part) {
        signs.takeAway(venueId, questionId, part);
        message.say(words.text("organise.sign.taken-away"));
        show();
    }
}
