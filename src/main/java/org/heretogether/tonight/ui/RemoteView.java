package org.heretogether.tonight.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.heretogether.base.VenueId;
import org.heretogether.gathering.Light;
import org.heretogether.gathering.Position;
import org.heretogether.gathering.Progress;
import org.heretogether.gathering.Step;
import org.heretogether.page.BigLink;
import org.heretogether.page.Focus;
import org.heretogether.page.Message;
import org.heretogether.tonight.News;
import org.heretogether.tonight.Remote;
import org.heretogether.venue.Venues;
import org.heretogether.words.Words;

/** The big screen in the hand: where it is, one step on, one back, and the room's light. Made for a phone. */
@Route("organise/big-screen")
@Menu(title = "organise.remote.title", order = 1.5, icon = "1F4FD")
@PermitAll
class RemoteView extends Div implements HasDynamicTitle {

    private final transient Words words;
    private final transient Remote remote;
    private final transient StepNames names;
    private final transient News news;
    private final VenueId venueId;
    private final Paragraph now = new Paragraph();
    private final Paragraph then = new Paragraph();
    private final Message message = new Message();
    private final Div buttons;
    private final BigLink write = new BigLink("organise/decisions");
    private final PressButton next;
    private final PressButton showUs;
    private final LightButtons lights;
    private transient Runnable stopListening = () -> {};

    RemoteView(Words words, Venues venues, Remote remote, StepNames names, News news) {
        this.words = words;
        this.remote = remote;
        this.names = names;
        this.news = news;
        this.venueId = venues.ours().venueId();
        addClassName("remote");
        now.addClassName("now");
        now.getElement().setAttribute("role", "status");
        next = new PressButton(words, "organise.remote.next", this::forward);
        showUs = new PressButton(words, "organise.remote.show-us", this::forward);
        var back = new PressButton(words, "organise.remote.back", seen -> after(remote.back(venueId, seen)));
        buttons = new Div(next.filled(), showUs.filled(), back);
        buttons.addClassName("drive");
        lights = new LightButtons(words, this::turn);
        var title = new H1();
        words.put(title, title::setText, "organise.remote.title");
        var keys = new Paragraph();
        words.put(keys, keys::setText, "organise.remote.keys");
        add(title, now, message, buttons, then, write, lights, keys);
        words.follow(this, this::show);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var page = event.getUI();
        stopListening = news.listen(() -> page.access(this::show));
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopListening.run();
    }

    private void show() {
        Optional<Progress> progress = remote.now(venueId);
        buttons.setVisible(progress.isPresent());
        lights.setVisible(progress.isPresent());
        if (progress.isEmpty()) {
            now.setText(words.text("organise.remote.nothing"));
            then.setText("");
            leadTo("organise/gatherings", words.text("organise.gatherings.title"));
            write.setVisible(true);
            return;
        }
        Optional<Position> after = remote.next(venueId, progress.get());
        boolean asks = progress.get().at().step() == Step.QUESTION
                && after.map(Position::step).filter(Step.RESULT::equals).isPresent();
        now.setText(names.say("organise.remote.now", venueId, progress.get().at()));
        then.setText(after.map(position -> names.say("organise.remote.then", venueId, position))
                .orElseGet(() -> words.text("organise.remote.end")));
        next.setVisible(after.isPresent() && !asks);
        showUs.setVisible(asks);
        buttons.getChildren()
                .filter(PressButton.class::isInstance)
                .map(PressButton.class::cast)
                .forEach(button -> button.sees(progress.get().moves()));
        Position at = progress.get().at();
        write.setVisible(at.step() != Step.QUESTION && at.round().isPresent());
        at.round().ifPresent(round -> leadTo("organise/decisions/after/" + round, words.text("organise.remote.write")));
        lights.show(progress.get().light());
    }

    private void leadTo(String address, String line) {
        write.setHref(address);
        write.clear();
        write.line(line);
    }

    private void turn(Light light) {
        remote.turn(venueId, light);
        message.clear();
        show();
        Focus.goesOnAt(lights);
    }

    private void forward(int seen) {
        after(remote.forward(venueId, seen));
    }

    private void after(Remote.Pressed pressed) {
        message.clear();
        if (pressed == Remote.Pressed.MOVED_BEFORE) {
            message.warn(words.text("organise.remote.moved-before"));
        } else if (pressed == Remote.Pressed.MOVED && remote.hidesTheResult(venueId)) {
            message.say(words.text("organise.remote.too-few"));
        }
        show();
        Focus.goesOnAt(buttons);
    }

    @Override
    public String getPageTitle() {
        return words.text("organise.remote.title");
    }
}
