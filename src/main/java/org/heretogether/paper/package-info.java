/** Pages of paper: easy to read, with pictures, as tagged PDF (PDF/UA-1). What stands on them, each feature knows itself. */
@NullMarked
package org.heretogether.paper;

import org.jspecify.annotations.NullMarked;
