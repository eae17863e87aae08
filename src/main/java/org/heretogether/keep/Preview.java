package org.heretogether.keep;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What would go, and when.
 *
 * @param now how many there are
 * @param first how many go on the first day
 * @param firstOn the first day on which any of them goes; null if none does
 * @param nextOn when the next of the rest goes; null if none does
 */
public record Preview(
        int now,
        int first,
        @Nullable LocalDate firstOn,
        @Nullable LocalDate nextOn) {}
