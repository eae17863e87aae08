/** Meetings and rounds: opening, pausing, closing, asking again, rehearsing. A round that was opened is never deleted. */
@NullMarked
package org.heretogether.gathering;

import org.jspecify.annotations.NullMarked;
