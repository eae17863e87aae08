/** What goes on now, as organisers see it: news of rounds and of what people bring, for the pages in {@code ui}. */
@NullMarked
package org.heretogether.tonight;

import org.jspecify.annotations.NullMarked;
