package press.verbatim.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** Two chains: the desk with its data behind a session, and the public pages without any, whose headers are the site’s own. */
@Configuration
@EnableWebSecurity
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {
    static final String LOGIN = "/desk/login";
    private static final String DATA = "/desk-api/**";

    @Bean
    static PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    /** Each check of a right would be timed and counted, for which nobody asks; a page makes fifty of them. */
    @Bean
    SecurityObservationSettings noObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    AuthenticationManager deskAuthentication(SignIn signIn) {
        return new ProviderManager(signIn);
    }

    @Bean
    HttpSessionSecurityContextRepository deskSessions() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    @Order(1)
    SecurityFilterChain deskChain(
            HttpSecurity http,
            AuthenticationManager deskAuthentication,
            HttpSessionSecurityContextRepository deskSessions,
            AccountWatch watch) {
        http.securityMatcher("/desk", "/desk/**", "/VAADIN/**", DATA);
        http.authenticationManager(deskAuthentication);
        http.securityContext(context -> context.securityContextRepository(deskSessions));
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/desk-api/session")
                .permitAll()
                .requestMatchers(DATA)
                .authenticated());
        http.exceptionHandling(errors -> errors.defaultAuthenticationEntryPointFor(
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), PathPatternRequestMatcher.pathPattern(DATA)));
        http.headers(headers -> headers.frameOptions(FrameOptionsConfig::sameOrigin));
        http.with(vaadin(), desk -> desk.loginView("/login", LOGIN).defaultSuccessUrl("/desk"));
        http.formLogin(
                form -> form.authenticationDetailsSource(SignInDetails::of).failureHandler(new SignInFailure()));
        http.addFilterAfter(watch, SecurityContextHolderFilter.class);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain publicChain(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.headers(AbstractHttpConfigurer::disable);
        return http.build();
    }
}
