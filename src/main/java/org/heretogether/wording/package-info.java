/** What we say and do not say: the words that keep people at a distance. */
@NullMarked
package org.heretogether.wording;

import org.jspecify.annotations.NullMarked;
