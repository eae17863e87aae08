package org.heretogether.projector;

import org.jspecify.annotations.Nullable;

/**
 * One thing that can be chosen, as the big screen shows it.
 *
 * @param picture the picture's address; empty for a word alone
 * @param people how many of us chose it, while that may be shown
 */
record Row(String word, String picture, @Nullable Integer people) {}
