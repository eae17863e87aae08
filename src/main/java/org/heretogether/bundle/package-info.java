/** Ideas that belong together. A bundle has a name; each idea in it stays what it was, and its person's. */
@NullMarked
package org.heretogether.bundle;

import org.jspecify.annotations.NullMarked;
