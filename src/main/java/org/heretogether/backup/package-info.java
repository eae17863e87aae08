/** Everything of a place in one file, and back. A restore is whole or it does not happen; what was there before is kept beside it. */
@NullMarked
package org.heretogether.backup;

import org.jspecify.annotations.NullMarked;
