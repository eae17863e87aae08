/** How long we keep what people brought, and taking it away for good: rows, files and what was made of them. What went stays gone after a restore. */
@NullMarked
package org.heretogether.keep;

import org.jspecify.annotations.NullMarked;
