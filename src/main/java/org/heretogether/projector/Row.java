package org.heretogether.projector;

import org.heretogether.picture.PictureKey;
import org.jspecify.annotations.Nullable;

/** One thing that can be chosen, as the big screen shows it: picture, word, and how many of us chose it. */
record Row(String word, PictureKey picture, @Nullable Integer people) {}
