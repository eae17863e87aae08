/** What people brought in their own words, pictures, sounds and signs waits here until an organiser has looked at it. Nothing is shown that nobody looked at. */
@NullMarked
package org.heretogether.hold;

import org.jspecify.annotations.NullMarked;
