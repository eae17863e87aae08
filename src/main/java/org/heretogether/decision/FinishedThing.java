package org.heretogether.decision;

import java.util.UUID;
import org.heretogether.base.ActionId;
import org.heretogether.piece.SafeFile;

/** What came of an action, to be seen or heard: the bench that stands there, the song that we sang. */
public record FinishedThing(UUID finishedThingId, ActionId actionId, SafeFile file) {

    /** Where tablets get it. */
    public String address() {
        return "/finished/" + file.fileHash();
    }
}
