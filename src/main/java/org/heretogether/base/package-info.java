/** What every feature stands on: typed ids, the clock, jOOQ's settings, the embedded database, the last-resort error page. */
@NullMarked
package org.heretogether.base;

import org.jspecify.annotations.NullMarked;
