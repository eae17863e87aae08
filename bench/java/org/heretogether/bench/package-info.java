/** How fast the program is, always as a ratio to what the same machine does in the same run. Not a test: it never fails on time. */
@NullMarked
package org.heretogether.bench;

import org.jspecify.annotations.NullMarked;
