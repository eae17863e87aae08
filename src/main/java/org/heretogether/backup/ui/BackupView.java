package org.heretogether.backup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.PermitAll;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.heretogether.backup.Backups;
import org.heretogether.backup.Checked;
import org.heretogether.backup.Contents;
import org.heretogether.backup.WantedBackups;
import org.heretogether.base.Downloads;
import org.heretogether.base.StartAgain;
import org.heretogether.organiser.Organisers;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** Everything into one file, and back. What is in a file is told before anything is put back. */
@Route("organise/backup")
@Menu(title = "organise.backup.title", order = 8, icon = "1F4BE")
@PermitAll
class BackupView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Backups backups;
    private final transient WantedBackups wanted;
    private final transient Downloads downloads;
    private final transient Organisers organisers;
    private final transient StartAgain program;
    private final transient ChangeNotes notes;
    private final Message message = new Message();
    private final Div found = new Div();

    BackupView(
            Words words,
            Backups backups,
            WantedBackups wanted,
            Downloads downloads,
            Organisers organisers,
            StartAgain program,
            ChangeNotes notes,
            Clock clock) {
        this.words = words;
        this.backups = backups;
        this.wanted = wanted;
        this.downloads = downloads;
        this.organisers = organisers;
        this.program = program;
        this.notes = notes;
        var title = new H1();
        words.put(title, title::setText, "organise.backup.title");
        add(title, make(clock), putBack());
        showWhatWaits();
    }

    private Div make(Clock clock) {
        var heading = new H2();
        var what = new Paragraph();
        var keep = new Paragraph();
        words.put(heading, heading::setText, "organise.backup.make");
        words.put(what, what::setText, "organise.backup.what");
        words.put(keep, keep::setText, "organise.backup.keep");
        var until = new Paragraph();
        words.follow(
                until,
                () -> until.setText(
                        words.text("organise.backup.until", Map.of("date", words.date(backups.keepUntil())))));
        var link = new Anchor();
        link.setHref((DownloadHandler) event -> {
            event.setFileName("here-together-" + LocalDate.now(clock) + "-until-" + backups.keepUntil() + ".backup");
            event.setContentType("application/octet-stream");
            downloads.send(backups::write, event.getOutputStream());
        });
        link.setRouterIgnore(true);
        link.addClassNames("button-like", "filled");
        words.put(link, link::setText, "organise.backup.go");
        return card("1F4E6", heading, what, link, keep, until);
    }

    private Div putBack() {
        var heading = new H2();
        var what = new Paragraph();
        words.put(heading, heading::setText, "organise.backup.put-back");
        words.put(what, what::setText, "organise.backup.put-back-what");
        var upload = new Upload(UploadHandler.toTempFile((metadata, file) -> {
            look(file.toPath());
            file.delete();
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Integer.MAX_VALUE);
        upload.setDropAllowed(false);
        upload.setUploadButton(new TextButton(words, "organise.backup.choose", () -> {}));
        upload.addFileRejectedListener(refused -> message.warn(words.text("organise.backup.too-large")));
        return card("1F504", heading, what, upload, message, found);
    }

    private static Div card(String picture, Component... parts) {
        var card = new Div(PictureImage.openMoji(picture));
        card.addClassNames("card", "task");
        card.add(new Div(parts));
        return card;
    }

    private void look(Path file) {
        found.removeAll();
        switch (backups.check(file)) {
            case Checked.Refused refused ->
                message.warn(words.text("organise.backup.refused."
                        + refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-')));
            case Checked.Good good -> {
                wanted.keepForLater(file);
                message.say(words.text("organise.backup.whole"));
                show(good.contents());
            }
        }
    }

    /** What one of us wants back, for another of us to agree to. */
    private void showWhatWaits() {
        wanted.asked().ifPresent(asked -> {
            message.say(
                    asked.who().equals(notes.who())
                            ? words.text("organise.backup.waits")
                            : words.text("organise.backup.asked", Map.of("who", asked.who())));
            show(asked.contents());
        });
    }

    private void show(Contents contents) {
        found.removeAll();
        var sure = new Div();
        sure.add(new H2(words.text(
                "organise.backup.of", Map.of("place", contents.place(), "moment", words.moment(contents.madeAt())))));
        sure.add(
                new Paragraph(words.count("organise.backup.questions", contents.rowsOf("question"))),
                new Paragraph(words.count("organise.backup.answers", contents.rowsOf("contribution"))),
                new Paragraph(
                        words.count("organise.backup.files", contents.files().size())),
                new Paragraph(words.text("organise.backup.sure")));
        boolean takesTwo = organisers.names().size() > 1;
        var asked = wanted.asked().map(WantedBackups.Asked::who);
        boolean own = asked.filter(notes.who()::equals).isPresent();
        String key = takesTwo && asked.isEmpty() ? "organise.backup.ask" : "organise.backup.yes";
        var yes = new TextButton(words, key, () -> want(contents, !takesTwo)).filled();
        yes.setVisible(!takesTwo || !own);
        if (takesTwo && asked.isEmpty()) {
            sure.add(new Paragraph(words.text("organise.backup.takes-two")));
        }
        var no = new TextButton(words, "organise.backup.no", () -> {
            wanted.forget();
            found.removeAll();
            message.say(words.text("organise.backup.left"));
        });
        var buttons = new Div(yes, no);
        buttons.addClassName("buttons");
        sure.add(buttons);
        found.add(sure);
    }

    private void want(Contents seen, boolean alone) {
        found.removeAll();
        switch (wanted.want(seen, notes.who(), alone)) {
            case ANOTHER_FILE -> message.warn(words.text("organise.backup.another"));
            case WAITS -> {
                notes.note("put-back-asked", "");
                message.say(words.text("organise.backup.waits"));
                show(seen);
            }
            case COMES_BACK -> {
                message.say(words.text("organise.backup.starts-again"));
                program.now();
            }
        }
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.backup.title");
    }
}
