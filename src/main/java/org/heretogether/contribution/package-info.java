/** Taking contributions in. Each has the id its kiosk gave it, so it may arrive twice and is stored once. Refusals carry a reason an organiser can act on. */
@NullMarked
package org.heretogether.contribution;

import org.jspecify.annotations.NullMarked;
