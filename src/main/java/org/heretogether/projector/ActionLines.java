package org.heretogether.projector;

import java.util.ArrayList;
import java.util.List;
import org.heretogether.base.VenueId;
import org.heretogether.decision.Action;
import org.heretogether.picture.PictureKey;
import org.heretogether.picture.Pictures;
import org.heretogether.words.Words;
import org.springframework.stereotype.Component;

/** Actions on the big screen: what, who, until when, and how it stands, in words and as a shape. */
@Component
class ActionLines {

    private final Pictures pictures;
    private final Words words;

    ActionLines(Pictures pictures, Words words) {
        this.pictures = pictures;
        this.words = words;
    }

    static int sheets(List<Action> actions) {
        return packed(actions).size();
    }

    /** What stands on this sheet, or on the last one if there are fewer; nothing without actions. */
    List<Sheet.Line> onSheet(int sheet, VenueId venue, List<Action> actions) {
        List<List<Action>> sheets = packed(actions);
        return sheets.isEmpty() ? List.of() : lines(venue, sheets.get(Math.min(sheet, sheets.size() - 1)));
    }

    /** The same actions on each sheet in every language. */
    private static List<List<Action>> packed(List<Action> actions) {
        return Sheets.packed(
                actions,
                action -> Sheets.lines(
                        Sheets.longest(action.wording()),
                        action.who() + "x".repeat(18),
                        action.promise() ? "x".repeat(30) : "",
                        Sheets.longest(action.because())));
    }

    private List<Sheet.Line> lines(VenueId venue, List<Action> actions) {
        var keys = pictures.keys(venue, actions.stream().map(Action::pictureId).toList());
        var lines = new ArrayList<Sheet.Line>();
        for (Action action : actions) {
            String picture = keys.getOrDefault(action.pictureId(), PictureKey.of("openmoji/2753"))
                    .src();
            String state = words.text("kiosk.action." + action.state().named()) + ". " + action.who() + ".";
            String promised = action.promise() ? words.text("organise.action.promised") : "";
            var because = action.because().in(words.language());
            lines.add(new Sheet.Line(
                    picture,
                    action.wording().in(words.language()),
                    List.of(state, promised, because),
                    sign(action.state())));
        }
        return lines;
    }

    private static String sign(Action.State state) {
        String sign = switch (state) {
            case DOING -> "23F3";
            case DONE -> "2714";
            case NOT_DONE -> "2716";
        };
        return PictureKey.of("openmoji/" + sign).src();
    }
}
