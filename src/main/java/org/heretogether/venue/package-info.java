/** Places and their paired kiosks: who may send, when each was last seen, what it still holds. */
@NullMarked
package org.heretogether.venue;

import org.jspecify.annotations.NullMarked;
