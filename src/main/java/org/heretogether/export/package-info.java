/** What leaves the room: tables, everything as JSON, a poster on paper and as sound. Nothing shows more than the big screen did. */
@NullMarked
package org.heretogether.export;

import org.jspecify.annotations.NullMarked;
