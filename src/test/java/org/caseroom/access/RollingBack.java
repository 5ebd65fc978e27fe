package org.caseroom.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/// Forgets what a request did that asks for it, so that one try never stands in the way of another.
class RollingBack extends OncePerRequestFilter {

    static final String HEADER = "X-Roll-Back";

    private final TransactionTemplate transaction;

    RollingBack(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            try {
                chain.doFilter(request, response);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            } catch (ServletException failure) {
                throw new IllegalStateException(failure);
            }
        });
    }
}
