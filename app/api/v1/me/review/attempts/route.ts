import { practised } from '@/lib/server/practised'
import { writes } from '@/lib/server/route'

export const POST = writes((request) => practised(request, 'review'))
