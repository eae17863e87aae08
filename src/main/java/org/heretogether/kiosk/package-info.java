/** The tablets' HTTP API: pack down, contributions up. Its records stay inside; a tablet may be a week old. */
@NullMarked
package org.heretogether.kiosk;

import org.jspecify.annotations.NullMarked;
