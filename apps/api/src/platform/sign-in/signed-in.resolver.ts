import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, ResolveField, Resolver, Parent } from '@nestjs/graphql';
import { CONFIG, type Config } from '../config/config.js';
import type { RequestContext } from '../graphql/request-context.js';
import { deviceName } from './device-name.js';
import { Public } from '../auth/public.decorator.js';
import { PasskeyType, SignedInPersonType, SignedInType, SignInSessionType, SignInWaysType } from './signed-in.type.js';
import type { SignedIn } from '../auth/signed-in.service.js';
import { SignInsService } from './sign-ins.service.js';

type DeviceRow = Awaited<ReturnType<SignInsService['devicesOf']>>[number];

const withListing = <Row extends { listedAt: Date | null }>(row: Row) => ({ ...row, isListed: row.listedAt !== null });

/** As whom a device is signed in, and what people do about their own ways in. */
@Resolver(() => SignedInType)
export class SignedInResolver {
  constructor(
    private readonly signIns: SignInsService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Public()
  @Query(() => SignedInType, {
    nullable: true,
    description: 'As whom this device is signed in; nothing where it is not.',
  })
  signedIn(@Context() { signedIn }: RequestContext) {
    return signedIn;
  }

  @Public()
  @Query(() => SignInWaysType, { description: 'How people can sign in here, besides by mail and passkey.' })
  signInWays() {
    return { provider: this.config.provider?.name ?? null };
  }

  @ResolveField(() => [SignedInPersonType])
  async people(@Parent() signedIn: SignedIn) {
    return (await this.signIns.peopleOf(signedIn)).map(withListing);
  }

  @ResolveField(() => SignedInPersonType, { nullable: true })
  async person(@Parent() signedIn: SignedIn) {
    const people = await this.signIns.peopleOf(signedIn);
    const person = people.find(({ id }) => id === signedIn.personId);
    return person ? withListing(person) : null;
  }

  @Public()
  @Mutation(() => SignedInType, {
    description: 'Says who of the people who share the mailbox acts on this device; it may be said anew.',
  })
  chooseWhoActs(
    @Context() { signedIn, requestId }: RequestContext,
    @Args('person', { type: () => ID }) person: string,
  ) {
    return this.signIns.chooseWhoActs(signedIn, requestId, person);
  }

  @Query(() => [SignInSessionType], {
    description: 'The devices on which the viewer is signed in, the one used last first.',
  })
  async mySignInSessions(@Context() acting: RequestContext) {
    const devices = await this.signIns.devicesOf(acting);
    return devices.map((device) => deviceFrom(device, acting));
  }

  @Mutation(() => [SignInSessionType], { description: 'Signs one of the viewer’s own devices out; the others remain.' })
  async revokeSignIn(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    await this.signIns.revoke(acting, id);
    return this.mySignInSessions(acting);
  }

  @Public()
  @Mutation(() => Boolean, { description: 'Signs this device out. A device that is not signed in stays so.' })
  async leave(@Context() acting: RequestContext) {
    if (acting.signedIn) await this.signIns.leave(acting, acting.signedIn);
    acting.forgetDevice();
    return true;
  }

  @Query(() => [PasskeyType], { description: 'The viewer’s own passkeys, oldest first.' })
  myPasskeys(@Context() acting: RequestContext) {
    return this.signIns.passkeysOf(acting);
  }

  @Mutation(() => [PasskeyType], { description: 'Removes one of the viewer’s own passkeys; the others remain.' })
  async removePasskey(@Context() acting: RequestContext, @Args('id', { type: () => ID }) id: string) {
    await this.signIns.removePasskey(acting, id);
    return this.signIns.passkeysOf(acting);
  }
}

const deviceFrom = (
  { id, isTrusted, method, userAgent, createdAt, updatedAt, expiresAt }: DeviceRow,
  { signedIn }: RequestContext,
) => ({
  id,
  isCurrent: id === signedIn?.sessionId,
  isTrusted,
  method,
  device: deviceName(userAgent),
  createdAt,
  lastUsedAt: updatedAt,
  expiresAt,
});
