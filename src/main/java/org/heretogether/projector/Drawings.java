package org.heretogether.projector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.heretogether.gathering.Light;
import org.heretogether.gathering.Progress;
import org.heretogether.gathering.Step;
import org.heretogether.picture.PictureKey;
import org.heretogether.result.OnScreen;
import org.heretogether.tonight.Remote;
import org.heretogether.venue.Venue;
import org.heretogether.words.Words;
import org.springframework.stereotype.Service;

/** What the big screen shows now: the step that the gathering is at, or that the room stops. */
@Service
class Drawings {

    private final Remote remote;
    private final Map<Step, StepDrawing> drawings;
    private final Words words;

    Drawings(Remote remote, List<StepDrawing> drawings, Words words) {
        this.remote = remote;
        this.drawings = drawings.stream().collect(Collectors.toMap(StepDrawing::step, one -> one));
        this.words = words;
    }

    /**
     * What is shown.
     *
     * @param moves the number that a press from here names
     */
    record Now(Drawing drawing, Light light, int moves) {}

    /** What to show; empty while the news of a round that was just put on the screen is still under way. */
    Optional<Now> now(Venue venue, Optional<OnScreen> onScreen) {
        Optional<Progress> progress = remote.now(venue.venueId());
        if (progress.isEmpty()) {
            return Optional.of(new Now(new NothingAsked(venue.name()), Light.GREEN, 0));
        }
        var scene = new Scene(venue, progress.get(), onScreen);
        Light light = progress.get().light();
        Optional<Drawing> drawing = light == Light.RED ? Optional.of(stop()) : drawing(scene);
        return drawing.map(shown -> new Now(shown, light, progress.get().moves()));
    }

    private Optional<Drawing> drawing(Scene scene) {
        Step step = scene.progress().at().step();
        boolean known = !step.isAboutARound()
                || scene.onScreen()
                        .map(shown -> shown.round().roundId())
                        .equals(scene.progress().at().round());
        if (!known) {
            return Optional.empty();
        }
        StepDrawing drawing = drawings.get(step);
        return Optional.of(drawing == null ? new NothingAsked(scene.venue().name()) : drawing.drawing(scene));
    }

    private Sheet stop() {
        return new Sheet(
                PictureKey.of("openmoji/1F6D1"),
                words.text("projector.light.red"),
                List.of(Sheet.Line.of(
                        "1FAC2", words.text("projector.light.red.wait"), words.text("projector.light.red.safe"))),
                "");
    }
}
