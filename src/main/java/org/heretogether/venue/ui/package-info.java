/** Our tablets: pairing, un-pairing, when each was last seen. */
@NullMarked
package org.heretogether.venue.ui;

import org.jspecify.annotations.NullMarked;
