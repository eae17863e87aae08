package org.heretogether.organiser;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import org.heretogether.base.OurAddress;
import org.heretogether.page.BigLink;
import org.heretogether.page.ChangeNotes;
import org.heretogether.page.Message;
import org.heretogether.page.PictureImage;
import org.heretogether.page.QrImage;
import org.heretogether.page.TextButton;
import org.heretogether.words.Words;

/** Who organises, how one more of us comes in, with a code as digits or for a camera, and how I do. It is a job for two or more. */
@Route("organise/organisers")
@Menu(title = "organise.another.title", order = 5, icon = "1F91D")
@PermitAll
class AnotherView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Organisers organisers;
    private final transient OurAddress address;
    private final transient ChangeNotes notes;
    private final transient Passkeys passkeys;
    private final Message message = new Message();
    private final Div invitation = new Div();

    AnotherView(Words words, Organisers organisers, OurAddress address, ChangeNotes notes, Passkeys passkeys) {
        this.words = words;
        this.organisers = organisers;
        this.address = address;
        this.notes = notes;
        this.passkeys = passkeys;
        words.follow(this, this::show);
    }

    private void show() {
        removeAll();
        invitation.removeAll();
        message.clear();
        var names = new UnorderedList();
        organisers.names().forEach(name -> names.add(new ListItem(name)));
        add(new H1(words.text("organise.another.title")), new Paragraph(words.text("organise.another.why")), names);
        if (organisers.names().size() < 2) {
            add(new Paragraph(words.text("organise.another.one-alone")));
        }
        add(new H2(words.text("organise.another.invite")));
        add(new TextButton(words, "organise.another.go", this::invite).filled(), message, invitation);
        add(new OwnPasskeys(words, passkeys, notes));
        add(new BigLink("organise/log").picture(PictureImage.openMoji("1F4DC")).line(words.text("organise.log.title")));
    }

    private void invite() {
        String code = organisers.codeForAnother();
        message.say(words.text("organise.another.code", Map.of("code", code)));
        notes.note("invited", "");
        invitation.removeAll();
        address.onTheWifi().ifPresent(here -> {
            String link = here + "/organise/first?code=" + code.replace(" ", "");
            var written = new Paragraph(link);
            written.addClassName("address");
            invitation.addClassName("card");
            invitation.add(new Paragraph(words.text("organise.another.scan")), new QrImage(link), written);
        });
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.another.title");
    }
}
