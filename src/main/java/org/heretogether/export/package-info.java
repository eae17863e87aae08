/** What leaves the room: tables, everything as JSON, a poster on paper and as sound. What is to be read shows no more than the big screen did; the JSON is as private as a backup. */
@NullMarked
package org.heretogether.export;

import org.jspecify.annotations.NullMarked;
