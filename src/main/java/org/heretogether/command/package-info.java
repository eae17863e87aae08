/** What `./run` can do without the server: one short task on a file, its result as text or as JSON. Plain Java in front of the feature that knows how. */
@NullMarked
package org.heretogether.command;

import org.jspecify.annotations.NullMarked;
