package org.heretogether.activity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.heretogether.base.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What can change because of what people bring. Nobody is asked about an activity before its card is complete.
 *
 * @param whyNot why that cannot change; may be empty
 * @param money how much there is; may be empty
 * @param decidesWith the other one who decides, where there is one
 */
public record ChangeCard(
        Wording canChange,
        Wording cannotChange,
        Wording whyNot,
        Wording money,
        WhoDecides whoDecides,
        Wording decidesWith,
        @Nullable LocalDate decideBy,
        Wording weEachGet) {

    /** What a card has to say before anyone is asked. */
    public enum Part {
        CAN_CHANGE,
        CANNOT_CHANGE,
        DECIDES_WITH,
        WE_EACH_GET
    }

    /** The parts that are not said yet, in the order of the card. */
    public List<Part> missing() {
        var missing = new ArrayList<Part>();
        if (canChange.isEmpty()) {
            missing.add(Part.CAN_CHANGE);
        }
        if (cannotChange.isEmpty()) {
            missing.add(Part.CANNOT_CHANGE);
        }
        if (whoDecides.namesAnother() && decidesWith.isEmpty()) {
            missing.add(Part.DECIDES_WITH);
        }
        if (weEachGet.isEmpty()) {
            missing.add(Part.WE_EACH_GET);
        }
        return missing;
    }

    public boolean isComplete() {
        return missing().isEmpty();
    }

    public boolean leavesSomethingToDecide() {
        return whoDecides != WhoDecides.ALREADY_DECIDED;
    }
}
