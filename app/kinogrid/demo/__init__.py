"""The demo service: the whole API that the app speaks, on loopback, so that everything can be tried without a cent.

`python -m kinogrid.demo` runs it alone; `kinogrid --demo` starts it as a child. It answers as the provider was seen to
answer (`wire-facts.md`), draws four different clips for each order, and shares no code with the app's own client, so
that the two can disagree. Nothing that it does leaves this machine: pictures and callbacks elsewhere are not fetched.

Words in a prompt bring about what is rare or costly on the real service:

=========================  ============================================================================================
`demo:bad_request`         refused: 400; so with `demo:token_mismatched` and `demo:api_not_implemented`
`demo:invalid_token`       refused: 401; so with `demo:no_token` and `demo:token_expired`
`demo:used_up`             refused: 403, the balance is spent; so with `demo:disabled`
`demo:forbidden`           refused: 403, the prompt did not pass moderation
`demo:moderated`           refused: 403, the picture did not pass moderation, said in Chinese
`demo:429`                 refused: 429 with `Retry-After`; `demo:busy` only the first time that this prompt is sent
`demo:500` `demo:504`      refused: the service's own error
`demo:bare` `demo:detail`  refused: the error as a bare string, and as `detail`
`demo:200`                 refused: with status 200 and `success: false`
`demo:html`                refused: by a gateway, in HTML, with status 502
`demo:lost`                accepted, but the answer breaks off, as when a connection is reset
`demo:hang`                accepted, but the answer never comes
`demo:fail`                accepted, then the task fails; `demo:late_moderated`, then moderation stops it
`demo:stuck`               accepted, then never done
=========================  ============================================================================================

It charges make-believe Credits by the prices that it publishes (`prices`): for what succeeds, nothing for what fails,
and never beyond the balance or a token's limit. The account's token, `platform-v1-` and 64 hexadecimal digits, opens
balance, usage and credentials below `/api/v1/`; `--fault` shows how the app takes trouble there.

Midjourney's own `--motion low|high`, `--bs 1|2|4` and `--loop` in a prompt are followed. Values that the real service
was seen to give in more than one form come in more than one form: tasks that extend tell numbers as strings and
`created_at` as an ISO date; first generations have a doubled slash in the addresses of their clips.
"""
