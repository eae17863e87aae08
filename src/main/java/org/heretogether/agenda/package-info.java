/** What an earlier gathering left open, and when it comes back. */
@NullMarked
package org.heretogether.agenda;

import org.jspecify.annotations.NullMarked;
