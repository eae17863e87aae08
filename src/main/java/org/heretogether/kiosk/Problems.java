package org.heretogether.kiosk;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;

/** Answers what went wrong as problem details (RFC 9457), in plain words and without a stack trace. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "3";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unpaired(Unpaired cause) {
        return problem(HttpStatus.UNAUTHORIZED, "unpaired", "This tablet does not belong to a place yet.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> tooLarge(TooLarge cause) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "This was too much at once. Send less.");
    }

    @ExceptionHandler({JacksonException.class, NotRead.class})
    ResponseEntity<ProblemDetail> notRead(RuntimeException cause) {
        return problem(HttpStatus.BAD_REQUEST, "not-read", "We could not read this.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> databaseAway(DataAccessException cause) {
        return away(cause);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> databaseAway(TransactionException cause) {
        return away(cause);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(Busy cause) {
        return later("busy", "Many tablets send at once. Keep it.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> ourMistake(RuntimeException cause) {
        LOG.error("A request of a tablet could not be answered", cause);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "our-mistake", "Something went wrong here. Keep it.");
    }

    private static ResponseEntity<ProblemDetail> away(Exception cause) {
        LOG.warn("The database did not answer: {}", cause.toString());
        return later("database-away", "We cannot store anything at the moment. Keep it.");
    }

    private static ResponseEntity<ProblemDetail> later(String type, String detail) {
        ResponseEntity<ProblemDetail> problem = problem(HttpStatus.SERVICE_UNAVAILABLE, type, detail);
        return ResponseEntity.status(problem.getStatusCode())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(problem.getBody());
    }

    static ResponseEntity<ProblemDetail> problem(HttpStatus status, String type, String detail) {
        var problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:heretogether:" + type));
        return ResponseEntity.status(status).body(problem);
    }
}
