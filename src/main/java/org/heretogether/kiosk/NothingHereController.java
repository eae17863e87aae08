package org.heretogether.kiosk;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers calls that the API does not have: without it they would be taken for a Flow page, and get a session. */
@RestController
class NothingHereController {

    @RequestMapping({"/api/**", "/actuator/**"})
    ResponseEntity<ProblemDetail> nothing() {
        return Problems.problem(HttpStatus.NOT_FOUND, "nothing-here", "There is nothing at this address.");
    }
}
